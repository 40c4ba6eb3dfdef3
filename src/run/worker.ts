/** The entry of a worker thread: one task in, one result out. */
import {cleanFile} from './clean-file.js'
import type {Task, TaskResult} from './messages.js'

export default function work(task: Task): Promise<TaskResult> {
  return cleanFile(task)
}
