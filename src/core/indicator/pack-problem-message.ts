import { packMessages as en } from './messages/en.js';
import { packMessages as zh } from './messages/zh-CN.js';
import type { PackProblem } from './pack-problem.js';

/** The problem in words, without its path. */
export function packProblemMessage(problem: PackProblem, language: 'zh' | 'en'): string {
  const messages = language === 'en' ? en : zh;
  const say = messages[problem.code] as (data: PackProblem['data']) => string;
  return say(problem.data);
}
