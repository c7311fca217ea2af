package id.onestop.licensing.ejb.agency;

import java.util.List;

/** Tells which work leans on a post; answered by the feature that knows running files. */
public interface PostWork {

    /**
     * What still needs a post.
     *
     * @param services names of the services, in Indonesian, whose running files are under a version that names it
     * @param files numbers of the oldest files that lie before it now
     */
    record Needs(List<String> services, List<String> files) {

        public Needs {
            services = List.copyOf(services);
            files = List.copyOf(files);
        }
    }

    /** What of an agency still needs one of its posts. */
    Needs of(long agencyId, long postId, String postCode);
}
