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
