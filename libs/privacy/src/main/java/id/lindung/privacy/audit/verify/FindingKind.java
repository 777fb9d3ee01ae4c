package id.lindung.privacy.audit.verify;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What can be wrong with the audit log. */
public enum FindingKind {
    /** The line's columns are not those that its hash was made of, or its hash is not the one that was sealed. */
    @JsonProperty("altered-line")
    ALTERED_LINE,
    /** A line was sealed and is no longer there, or no longer in its unit. */
    @JsonProperty("missing-line")
    MISSING_LINE,
    /** A line that this service did not write. */
    @JsonProperty("added-line")
    ADDED_LINE,
    /** A genuine line without a seal, though it is old enough to have one: the sealer stands still, or its seal was removed. */
    @JsonProperty("unsealed-line")
    UNSEALED_LINE,
    /** The seal is not as it was made. */
    @JsonProperty("altered-seal")
    ALTERED_SEAL,
    /** The numbering has a gap. */
    @JsonProperty("missing-seal")
    MISSING_SEAL,
    /** Two genuine seals that do not belong behind one another: parts of two histories were put together. */
    @JsonProperty("broken-chain")
    BROKEN_CHAIN,
    /** A root on the topic that this service did not sign, or that cannot be read. */
    @JsonProperty("forged-root")
    FORGED_ROOT,
    /** A genuine root tells another history than the seals: they were cut off and written anew. */
    @JsonProperty("mismatched-root")
    MISMATCHED_ROOT,
    /** A genuine root covers seals that are not there: the end of the log was cut off. */
    @JsonProperty("root-beyond-seals")
    ROOT_BEYOND_SEALS
}
