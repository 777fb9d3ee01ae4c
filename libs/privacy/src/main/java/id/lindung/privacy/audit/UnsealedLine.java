package id.lindung.privacy.audit;

import java.util.UUID;

/** What the sealer sees of a line: no content, only where it belongs and its hash. */
record UnsealedLine(UUID id, String unit, Hash hash) {}
