import type { Page } from 'playwright-core';
import type { DeskNotice } from '../../src/app/view/desk/desk-state.js';

export function reachDesk(page: Page): Promise<void>;
export function dropOn(page: Page, paths: readonly string[]): Promise<void>;
export function deskRests(page: Page, within?: number): Promise<DeskNotice>;
