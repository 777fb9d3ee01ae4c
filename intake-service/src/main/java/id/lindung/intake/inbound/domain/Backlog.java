package id.lindung.intake.inbound.domain;

import java.time.Instant;
import java.util.Optional;

/** What partners referred and nobody here can read yet. */
public record Backlog(long uncollected, Optional<Instant> oldest) {}
