package id.onestop.licensing.ejb.licence;

import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import id.onestop.licensing.ejb.agency.AgencyView;

/** What the printing of a letter needs, loaded in the transaction that checked the right to print. */
public record PreparedPrint(LicenceView licence, AgencyView agency, ServiceDefinition definition) {}
