/** Members of any version of ninjs and their names in 3.1, by their small letters. */
const names: Readonly<Record<string, string>> = {
  $standard: 'standard',
  uri: 'uri',
  guid: 'guid',
  type: 'type',
  profile: 'profile',
  version: 'version',
  firstcreated: 'firstCreated',
  versioncreated: 'versionCreated',
  contentcreated: 'contentCreated',
  embargoed: 'embargoedUntil',
  embargoeduntil: 'embargoedUntil',
  expires: 'expires',
  pubstatus: 'pubStatus',
  urgency: 'urgency',
  language: 'language',
  usageterms: 'usageTerms',
  ednote: 'edNote',
  slugline: 'slugline',
  title: 'title',
  by: 'by',
  byline: 'by',
  located: 'located',
  headlines: 'headlines',
  descriptions: 'descriptions',
  bodies: 'bodies',
  infosource: 'infoSources',
  infosources: 'infoSources',
  genre: 'genres',
  genres: 'genres',
  subject: 'subjects',
  subjects: 'subjects',
  altids: 'altIds',
  renditions: 'renditions',
  associations: 'associations',
  copyrightholder: 'copyrightHolder',
  creditline: 'creditLine',
}

/** What a member is called in ninjs 3.1; one that no version has keeps its name. */
export function canonicalName(name: string): string {
  const small = name.toLowerCase()
  return Object.hasOwn(names, small) ? (names[small] ?? name) : name
}
