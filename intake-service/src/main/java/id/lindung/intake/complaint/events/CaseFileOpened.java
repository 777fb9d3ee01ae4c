package id.lindung.intake.complaint.events;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;

/** What intake needs of {@code case-file.opened.v1}. */
public record CaseFileOpened(@JsonProperty(required = true) UUID complaintId) {}
