import { releaseFuses, testFuses } from './fuses.mjs'
import { inProject } from './project.mjs'

/**
 * @param {'test' | 'release'} build
 * @param {import('./electron-runtime.mjs').Runtime} runtime
 * @returns {import('electron-builder').Configuration}
 */
export function builderConfig(build, runtime) {
  return {
    appId: 'example.wiredesk.app',
    productName: 'Wiredesk',
    directories: { app: inProject('dist', 'app'), output: inProject('dist', build) },
    files: ['**/*'],
    asar: true,
    // Everything is bundled: there are no packages to look for, to install or to rebuild.
    beforeBuild: () => Promise.resolve(false),
    electronDist: runtime.path,
    electronVersion: runtime.version,
    electronFuses: build === 'release' ? releaseFuses : testFuses,
    linux: {
      executableName: 'wiredesk',
      icon: inProject('build', 'icons'),
      category: 'Office',
      synopsis: 'The editorial workstation for news desks',
    },
    mac: {
      icon: inProject('build', 'icons', '1024x1024.png'),
      category: 'public.app-category.news',
    },
    win: { executableName: 'wiredesk', icon: inProject('build', 'icons', '256x256.png') },
    nsis: { oneClick: false, allowToChangeInstallationDirectory: true },
  }
}
