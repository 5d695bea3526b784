export const problemWords = {
  'problem.diskFull':
    'The disk is full. Nothing already saved was changed. Free some space and try again.',
  'problem.notWritable':
    'Wiredesk may not write to {path}. Nothing was changed. Check the folder’s permissions, or choose another folder.',
  'problem.diskFailed':
    'The disk reported an error ({reason}) at {path}. What was saved before is untouched. Try again, and copy the desk to another disk if it comes back.',
  'problem.deskGone':
    'The desk’s folder {path} is gone: it was moved, renamed or removed, or its disk was taken out. Put it back where it was and try again.',
  'problem.notADesk':
    '{path} is not a desk: it has no desk.json. Choose a desk’s folder, or create a desk there.',
  'problem.deskExists': '{path} already holds files. Choose an empty or new folder for the desk.',
  'problem.newerDesk':
    '{path} was written by a newer Wiredesk (format {found}; this one reads up to {known}). It was left as it is. Update Wiredesk to open it.',
  'problem.damaged':
    '{path} is damaged ({reason}). Nothing was changed. Copy the desk’s folder before you do anything else, and bring that file back from a backup.',
  'problem.setAside':
    '{path} is damaged ({reason}). Its bytes were set aside in “damaged”; the rest of the desk is whole.',
  'problem.broughtBack':
    '{path} is damaged ({reason}). Its bytes were set aside in “damaged”, and the story stands as it was released last, in version {version}.',
  'problem.journalDamaged':
    '{lines, plural, one {One line} other {# lines}} of {path} could not be read, so words typed just before Wiredesk stopped the last time may be missing. All of it was kept in {kept}.',
  'problem.readOnly':
    'This desk is open elsewhere, so it is read-only here. Close it there to edit here.',
  'problem.searchGone':
    'That search is no longer the last one. Nothing was changed. Search again, then replace.',
  'problem.noDesk': 'No desk is open.',
  'problem.noArticle': 'There is no article {guid} in this desk.',
  'problem.noList': 'The desk has no list named “{name}”.',
  'problem.listNeeded': '{list} belongs to every desk and cannot be closed.',
  'problem.listWithoutTitle': 'Give the list a title first.',
  'problem.listTitleTaken': 'There is a list called “{list}” already. Choose another title.',
  'problem.listRule':
    '“{rule}” cannot fill a list. Use conditions such as section:facts, tag:nato, lang:uk or has:image, without plain words.',
  'problem.launchBlocked':
    '“{headline}” in {list} may not go live: {reason, select, held {it is on hold} killed {it is killed} spiked {it is spiked} embargoed {it is under embargo} expired {it has expired} gone {it is not on the desk any more} other {it is not published}}. Take it out, then launch.',
  'problem.nothingLaunched':
    'Nothing was launched there at that time. The drafts are as they were.',
  'problem.listsChanged':
    'The lists changed while you looked at them. Nothing was launched. Look at them again, then launch.',
  'problem.newerAct':
    'Not undone: since then somebody did “{act}”. Undo that first, or leave both.',
  'problem.actUndone': 'That has been undone already.',
  'problem.notInList':
    '“{headline}” does not stand in {list} any more, so there is nothing to change.',
  'problem.notPublic':
    '“{headline}” cannot stand in a list: {reason, select, held {it is held} killed {it was killed} spiked {it is spiked} embargoed {it is under embargo} expired {its use has expired} other {it has not been released}}. The lists were not changed.',
  'problem.tagTaken':
    'The tag “{by}” already goes by “{name}”. Choose another name, or merge the two.',
  'problem.tagNameMissing': 'A tag needs a name.',
  'problem.tagSlugTaken': 'The tag “{by}” already has the address “{slug}”.',
  'problem.tagTakenSince':
    'That cannot be taken back: another tag has taken its name or address since. Nothing was changed.',
  'problem.notAPicture':
    'That file is not a picture Wiredesk can take. Choose a JPEG, PNG, WebP or GIF file.',
  'problem.pictureKind':
    'A {kind} file cannot be shown on a page. Save it as a JPEG or PNG and add that.',
  'problem.pictureTooBig':
    'That picture is too large: at most 40 megapixels and 40 MB. Make it smaller and add it again.',
  'problem.noTemplate': 'There is no such template in this desk any more.',
  'problem.noTag': 'There is no such tag in this desk.',
  'problem.unknownContent':
    'This article holds parts that this Wiredesk does not know, so its text is not sent out from here. It can be held, killed or spiked as it is; update Wiredesk to publish it.',
  'problem.notEditable': 'This article cannot be edited here. Nothing was changed.',
  'problem.releaseBlocked': 'The story was not released. {missing}',
  'problem.scheduleInPast':
    'That time has passed. Choose a later one, or publish the story now. Nothing was changed.',
  'problem.launchTimePast':
    'That time has passed. Choose a later one, or launch now. Nothing was changed.',
  'problem.listNotScheduled': 'That list is not set to go live now. Nothing was changed.',
  'problem.launchRefused':
    '{list} did not go live at its time. {reason} The draft stands as it was, for you to decide.',
  'problem.notScheduled': 'That story is not set to be published now. Nothing was changed.',
  'problem.scheduleRefused':
    '“{headline}” was not published at its time. {reason} It stands as it was, for you to decide.',
  'problem.actNotAllowed': 'That cannot be done to a story that is {state}. Nothing was changed.',
  'problem.badRequest': 'Wiredesk did not understand that request ({reason}). Nothing was changed.',
  'problem.importRunning': 'An import is already running. Wait for it, or cancel it.',
  'problem.importGone':
    'This import is not known any more, so nothing was changed. Choose its files again.',
  'problem.exportRunning': 'An export is already running. Wait for it, or cancel it.',
  'problem.unexpected':
    'Something went wrong inside Wiredesk ({reason}). What was saved is untouched.',
  'problem.badLink': 'That link was not opened: only web and mail addresses are.',
  'problem.exportFormatUnknown':
    'Wiredesk does not write “{format}”. Nothing was changed. It writes: {known}.',
  'problem.exportOverFiles':
    '{path} holds “{name}”, which no export of Wiredesk wrote. Nothing was changed. Choose an empty or new folder.',
  'problem.exportOverFile':
    '{path} is a file, not a folder. Nothing was changed. Choose an empty or new folder.',
  'problem.exportIntoDesk':
    '{path} and the desk’s own folder lie one in the other. Nothing was changed. Choose a folder apart from the desk.',
  'problem.exportPathPartial':
    '“{path}” is not a whole path, so nothing was written. Write it from its very start, or take “Choose…”.',
  'problem.exportElsewhere':
    '{path} is on another computer, so nothing was written. Point at it once with “Choose…”; after that it can be typed.',
  'problem.publishGone':
    '{path} is gone: it was moved or removed, or its disk was taken out. Nothing was written. Put it back, or choose another folder in the settings.',
  'problem.publishFull':
    'The disk of {path} is full. What stands there is whole, and older than the lists. Free some space there.',
  'problem.exportZipFolder':
    '{path} is a folder, though its name ends in .zip. Nothing was changed. Choose another name for the archive.',
  'problem.exportWhole':
    'A copy of the desk holds everything, so no articles can be chosen for it. Nothing was written.',
  'problem.exportDeskMoving':
    'The desk in {path} kept changing while it was copied. Nothing was written. Try again when less is being done in it.',
  'problem.exportCopyBroken':
    'The disk gave back {path} otherwise than it was written, so the copy was thrown away. What stood there before is untouched. Use another disk.',
  'problem.exportOverZip':
    '{path} is not an archive that an export of Wiredesk wrote, or somebody changed it since. Nothing was changed. Choose another name.',
  'problem.exportParts':
    'The fonts that a site carries are missing from {path}. Nothing was changed. Install Wiredesk again.',
  'problem.exportUnsafe':
    'The page {path} did not pass its safety check ({what}), so nothing was exported. What stood there before is untouched.',
  'problem.backupFull':
    'The disk of {path} is full, so no backup was made. Those made before are as they were. Free some space there, or choose another folder.',
  'problem.backupGone':
    '{path} is gone, so no backup was made: it was moved or removed, or its disk was taken out. Put it back, or choose another folder.',
  'problem.backupRunning':
    'Another backup into {path} is being made, so none was begun. Wait for it.',
  'problem.backupBroken':
    'The disk gave back a backup in {path} otherwise than the desk is, twice, so it was thrown away. Those made before are as they were. Choose another disk.',
  'problem.backupInDesk':
    '{path} and the desk’s own folder lie one in the other, so what took the desk would take its backups. Choose a folder apart from the desk.',
  'problem.backupReadOnly':
    '{path} is a backup, which nobody works in. Nothing was changed. Restore it into a copy, and work there.',
  'problem.notABackup':
    '{path} is no backup of a desk, or what it says of itself cannot be read. Nothing was changed.',
  'problem.restoreInside':
    '{path} lies in a desk or a backup. Nothing was changed. Choose a new folder apart from them.',
  'problem.noFile': 'There is no file {path} that Wiredesk can read. Nothing was taken in.',
  'problem.listFull':
    'The list “{list}” holds {capacity, number}; it was given more. Nothing was changed.',
  'problem.misplaced': '{path} is not where its article belongs ({reason}).',
  'problem.unplaced':
    'Text typed before the last stop belongs to “{guid}”, whose file cannot be read. The text is kept in the desk’s journal.',
  'problem.noVersion': 'This desk has no version {version} of the article.',
  'problem.changeRunning':
    'Another change of many articles is still running. Wait for it, or cancel it.',
  'problem.deleteNotSpiked':
    'Only a spiked story can be deleted for good, and this one is {state}. Nothing was changed.',
  'problem.notInBin': 'It is not in the bin any more.',
  'problem.inDeskAgain':
    'The desk has an article of that identity again, so this one stays in the bin.',
  'problem.changedSince': 'It was changed again since then.',
} as const
