/** The message's name in an export. */
export const newsmlFile = 'newsml-g2.xml'
