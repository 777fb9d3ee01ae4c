package id.lindung.casework.sop.domain;

/** Something that a step wants or brings forth; steps name it by its id. */
public record SopDocument(String id, LocalText title) {}
