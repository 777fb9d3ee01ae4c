package id.lindung.referral.agency.domain;

import java.util.Optional;

/**
 * Which agencies of a unit are wanted; what is empty does not matter.
 *
 * @param service at least this one is offered
 * @param active true for those that the unit refers to, false for the retired
 */
public record AgencyFilter(Optional<AgencyKind> kind, Optional<ServiceOffered> service, Optional<Boolean> active) {}
