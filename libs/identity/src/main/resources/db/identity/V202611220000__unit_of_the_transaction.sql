-- The unit that the running transaction works for, set by libs/identity at its begin. Policies compare with it:
--   using (unit = (select scope_unit())) with check (unit = (select scope_unit()))
-- The inner select lets PostgreSQL ask once for a query instead of once for a row.
-- A pooled connection answers '' after a transaction that had a unit, and null before any; both mean none, and no row
-- has a unit of null.
create function scope_unit() returns text
  language sql stable parallel safe
  return nullif(current_setting('app.unit', true), '');
