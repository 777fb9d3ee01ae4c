package id.lindung.privacy.audit;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** A root as it is found on the topic; nothing in it is trusted before its signature is. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record SignedRoot(String service, long seq, String chainHash, String signature) {}
