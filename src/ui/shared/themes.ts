import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-theme';
import type { Look } from './look.js';

/** Fluent's own, with the Chinese fonts of Windows, macOS and Linux named behind the Latin one. */
export const THEMES: { readonly [L in Look]: Theme } = {
  light: withFonts(webLightTheme),
  dark: withFonts(webDarkTheme),
  contrast: withFonts(teamsHighContrastTheme),
};

function withFonts(theme: Theme): Theme {
  const fonts = "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif";
  return { ...theme, fontFamilyBase: fonts };
}
