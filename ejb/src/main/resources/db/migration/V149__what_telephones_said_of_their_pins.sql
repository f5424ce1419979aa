-- Whether a PIN of a telephone is known to be blocked is told to its holder on his page.
create index signing_session_pin on signing_session (phone, purpose, outcome, completed) where outcome in ('OK', 'PIN_BLOCKED');
