export { formatMessage as t } from '../shared/message/format-message.ts'
