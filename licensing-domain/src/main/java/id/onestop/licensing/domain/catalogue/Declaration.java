package id.onestop.licensing.domain.catalogue;

import id.onestop.licensing.domain.shared.Words;

/** A statement that the applicant makes at submission, kept with the hashes of the files (row 48). */
public record Declaration(String code, Words text, boolean required) {}
