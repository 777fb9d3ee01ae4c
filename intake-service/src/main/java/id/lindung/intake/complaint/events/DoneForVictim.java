package id.lindung.intake.complaint.events;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;

/** What intake needs of an event that tells of something done for a case file's victim. */
public record DoneForVictim(@JsonProperty(required = true) UUID caseFileId) {}
