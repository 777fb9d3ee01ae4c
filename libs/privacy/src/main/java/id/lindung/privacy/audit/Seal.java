package id.lindung.privacy.audit;

import java.util.UUID;

/**
 * A link of the chain: fixes one line's hash at one place in the order of all lines, those of all units together.
 *
 * @param seq 1 for the first, without gaps
 * @param unit the line's unit, so that the verification knows where to look for it
 * @param previousHash the chain hash of the seal before; empty for the first
 * @param chainHash HMAC-SHA-256 under the log key over all the others, so that each seal can be judged by itself
 */
public record Seal(long seq, UUID lineId, String unit, Hash lineHash, Hash previousHash, Hash chainHash) {}
