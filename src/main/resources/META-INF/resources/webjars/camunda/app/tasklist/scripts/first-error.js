// The button stays in sight, what is wrong in the form may not: shows it after a click in vain.
document.addEventListener('click', ({target}) => {
  if (target.closest('.form-actions .btn-primary, .modal-footer .btn-primary')) {
    setTimeout(() => document.querySelector('.fjs-form-field-error')?.scrollIntoView({block: 'center'}), 200);
  }
});
