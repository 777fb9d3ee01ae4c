-- The same wall. The planner takes "is null" of a subquery for something that is hardly ever true, and so read and sorted all
-- referrals of the unit for one page of its list; of a case it has no such opinion, and reads the newest from the index.
alter policy referral_of_agency on referral
  using (case when (select scope_agency()) is null then true else (
    agency_id::text = (select scope_agency())
    and status in ('sent', 'accepted', 'declined', 'started', 'completed')) end);
