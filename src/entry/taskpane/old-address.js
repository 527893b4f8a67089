/* Plain ES5: shows the whole address, to be typed into another browser. */
(function () {
  var base = window.location.href.replace(/[^/]*$/, '');
  var address = document.getElementById('address');
  address.innerText = base + 'workbench.html';
})();
