package id.onestop.licensing.ejb.paper;

import id.onestop.licensing.domain.catalogue.StandardDocument;

/**
 * What the paper of a service standard says.
 *
 * @param standing since when it binds, or from when to when it did
 * @param inForce false for an earlier revision, which says so on every page
 * @param demonstration marks every page as no official paper
 */
public record StandardSheet(
        Letterhead head, StandardDocument document, String standing, boolean inForce, boolean demonstration) {}
