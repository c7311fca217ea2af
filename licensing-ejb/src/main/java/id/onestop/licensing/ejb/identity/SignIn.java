package id.onestop.licensing.ejb.identity;

/**
 * What somebody presents to be let in.
 *
 * @param clientAddress the network address it came from
 */
public record SignIn(String email, String password, String clientAddress) {

    @Override
    public String toString() {
        return "SignIn";
    }
}
