package id.lindung.intake.complaint.domain;

import id.lindung.intake.Coded;

/**
 * Something to look at again; nothing was refused for it.
 *
 * @param pointer RFC 6901 pointer into the request body
 */
public record Warning(String pointer, Coded about) {}
