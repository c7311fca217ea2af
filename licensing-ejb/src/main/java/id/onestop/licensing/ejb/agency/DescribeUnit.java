package id.onestop.licensing.ejb.agency;

/**
 * How a unit should be called.
 *
 * @param version of the unit as the form showed it; 0 for a new one
 * @param nameEn the Indonesian name again where it is empty
 */
public record DescribeUnit(long version, String nameId, String nameEn) {}
