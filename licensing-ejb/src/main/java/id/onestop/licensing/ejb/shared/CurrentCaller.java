package id.onestop.licensing.ejb.shared;

import java.util.Optional;

/** Tells who calls this use case; the answer comes from the container, never from a parameter. */
public interface CurrentCaller {

    /** The caller, or empty for nobody signed in and for workers. */
    Optional<Caller> find();

    /**
     * The caller.
     *
     * @throws Unauthenticated if nobody is signed in
     */
    default Caller require() {
        return find().orElseThrow(Unauthenticated::new);
    }
}
