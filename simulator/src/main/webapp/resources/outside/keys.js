// The keys of a telephone type into its masked field; on a keyboard the field is enough by itself.
document.addEventListener('click', function (event) {
  var key = event.target.closest('[data-key]');
  if (key) {
    var field = document.getElementById('pad:pin');
    if (key.dataset.key === 'erase') {
      field.value = field.value.slice(0, -1);
    } else if (field.value.length < field.maxLength) {
      field.value += key.dataset.key;
    }
  }
});
// Enter is the green key; by itself a browser would press the first one of the form, which is the red one.
document.addEventListener('keydown', function (event) {
  if (event.key === 'Enter' && event.target.id === 'pad:pin') {
    event.preventDefault();
    document.getElementById('pad:ok').click();
  }
});
