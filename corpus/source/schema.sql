CREATE TABLE customers (
  id bigint PRIMARY KEY,
  full_name text,
  hkid char(10),
  passport_no text,
  mobile text,
  email text,
  date_of_birth date,
  card_no text,
  password_hash text
);
