/* Plain ES5: shows the whole address, to be typed into another browser. */
(function () {
  var base = window.location.href.replace(/[^/]*$/, '');
  var link = document.getElementById('address');
  link.href = base + 'filing.html';
  link.innerText = base + 'filing.html';
})();
