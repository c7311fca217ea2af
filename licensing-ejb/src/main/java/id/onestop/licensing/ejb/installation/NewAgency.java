package id.onestop.licensing.ejb.installation;

/**
 * A new agency in a few words; everything else begins with what suits most.
 *
 * @param places districts and villages of the region, one a line with its code first: {@code 18.72.01 Metro Pusat}
 */
public record NewAgency(
        String code,
        String prefix,
        String name,
        String shortName,
        String city,
        String province,
        String zone,
        String regionCode,
        String places,
        String phone,
        String email,
        String administratorName,
        String administratorEmail) {

    /** Names of people are never printed. */
    @Override
    public String toString() {
        return "NewAgency " + code;
    }
}
