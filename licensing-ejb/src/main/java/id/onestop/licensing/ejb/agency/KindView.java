package id.onestop.licensing.ejb.agency;

import id.onestop.licensing.domain.shared.Words;

/** Something that posts may ask of their holders. */
public record KindView(String code, Words name) {}
