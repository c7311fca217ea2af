package id.onestop.licensing.ejb.catalogue;

import id.onestop.licensing.domain.catalogue.StandardDocument;
import id.onestop.licensing.ejb.agency.AgencyView;

/** A standard with whose it is and what stands at its head. */
public record StandardView(AgencyView agency, ServiceRow service, StandardDocument document) {}
