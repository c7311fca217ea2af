package id.onestop.licensing.ejb.catalogue;

import id.onestop.licensing.domain.catalogue.StandardDifference;

/**
 * What changed between two revisions of a standard.
 *
 * @param after the revision that is asked about
 * @param before the one that it is compared with
 */
public record DifferenceView(RevisionView after, RevisionRow before, StandardDifference difference) {}
