package id.onestop.licensing.web.application;

/** A code to pass on. */
public record PowerCodeResponse(String code) {

    @Override
    public String toString() {
        return "PowerCodeResponse";
    }
}
