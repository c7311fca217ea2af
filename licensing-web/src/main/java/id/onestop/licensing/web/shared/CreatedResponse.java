package id.onestop.licensing.web.shared;

/**
 * What was made.
 *
 * @param id last part of its address
 * @param location its address, as in the Location header
 */
public record CreatedResponse(String id, String location) {

    private static final String API = "/api/";

    /** From an address below {@code /api/} of the context. */
    static CreatedResponse at(String context, String address) {
        return new CreatedResponse(address.substring(address.lastIndexOf('/') + 1), context + API + address);
    }

    String address() {
        return location.substring(location.indexOf(API) + API.length());
    }
}
