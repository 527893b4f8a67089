/*
 * Runs before everything else, in whatever WebView opens the pane: Internet Explorer 11 and EdgeHTML too. So it is plain ES5 and is
 * not compiled. What the pane needs and an old WebView lacks is asked for by feature, never by name.
 */
(function () {
  var script = document.createElement('script');
  var able =
    'noModule' in script &&
    typeof Object.hasOwn === 'function' &&
    typeof Array.prototype.at === 'function' &&
    typeof window.ResizeObserver === 'function';
  if (!able) {
    window.location.replace('old.html');
  }
})();
