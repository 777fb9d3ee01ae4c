package id.lindung.system.ledger;

import java.util.Set;

/** What a recap must count of one victim. */
public record ToldVictim(
        String sex, String ageBand, Set<String> violenceKinds, String place, boolean domesticViolence) {}
