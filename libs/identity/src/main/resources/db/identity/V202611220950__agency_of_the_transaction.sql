-- The partner agency that the running transaction works for, set by libs/identity at its begin; null for everybody who is no
-- partner. A table that partners read has, beside the policy of its unit, a second and restrictive one:
--   as restrictive using ((select scope_agency()) is null or agency_id::text = (select scope_agency()))
create function scope_agency() returns text
  language sql stable parallel safe
  return nullif(current_setting('app.agency', true), '');
