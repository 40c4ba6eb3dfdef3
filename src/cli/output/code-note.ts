/** Says in CI that the configuration runs code: there, whoever opens a pull request may have written it. */
import type {LoadedConfig} from '../../config/load.js'
import {visible} from '../../text/visible.js'
import type {Terminal} from './terminal.js'

/**
 * Variables that CI servers set. `CI` is that of GitHub, GitLab, CircleCI, Travis, Bitbucket, Buildkite and others.
 * Sources: the documentation of Azure Pipelines (predefined variables), TeamCity (predefined build parameters), Jenkins
 * (environment variables).
 */
const variables = [
  'CI',
  'GITHUB_ACTIONS',
  'GITLAB_CI',
  'TF_BUILD',
  'TEAMCITY_VERSION',
  'JENKINS_URL'
] as const

/** Whether the environment is that of a CI server. */
export function isCi(env: Readonly<Record<string, string | undefined>>): boolean {
  return variables.some((name) => !['', '0', 'false'].includes(env[name]?.toLowerCase() ?? ''))
}

/** Print the note, where there is cause for it. */
export function noteCode(config: LoadedConfig | undefined, terminal: Terminal): void {
  if (!config?.runsCode || !isCi(terminal.io.env)) return
  terminal.err(
    `note: ${visible(config.label)} runs code, with all the rights of this job; a pull request may change it\n`
  )
}
