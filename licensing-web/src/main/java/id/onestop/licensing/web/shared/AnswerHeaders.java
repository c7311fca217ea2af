package id.onestop.licensing.web.shared;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;

/** Headers that follow from the answer: {@code ETag} of a version, {@code Link} to the next page; nothing is kept by caches unless said. */
@Provider
public class AnswerHeaders implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var entity = response.getEntity();
        if (entity instanceof Listing page && page.next() != null) {
            response.getHeaders().putSingle("Link", link(request.getUriInfo(), page.next()));
        }
        if (entity instanceof CreatedResponse created && "POST".equals(request.getMethod())) {
            response.setStatusInfo(Response.Status.CREATED);
            response.getHeaders()
                    .putSingle(
                            HttpHeaders.LOCATION,
                            request.getUriInfo().getBaseUri().resolve(created.address()));
        }
        if (entity instanceof Versioned versioned && !versioned.lasting()) {
            response.getHeaders().putSingle(HttpHeaders.ETAG, Preconditions.tag(versioned.version()));
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        } else if (entity instanceof Versioned versioned) {
            tag(request, response, Preconditions.tag(versioned.version()), "private, no-cache");
        } else if (entity instanceof Tagged tagged) {
            tag(request, response, tagged.tag(), "public, max-age=60");
        } else if (!response.getHeaders().containsKey(HttpHeaders.CACHE_CONTROL)) {
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }

    private static void tag(
            ContainerRequestContext request, ContainerResponseContext response, EntityTag tag, String caching) {
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, caching);
        if ("GET".equals(request.getMethod())
                && Preconditions.known(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag.getValue())) {
            response.setStatusInfo(Response.Status.NOT_MODIFIED);
            response.setEntity(null);
        }
    }

    /** Without host, so that nobody can have a foreign one put in. */
    private static String link(UriInfo uri, String next) {
        var address =
                uri.getRequestUriBuilder().replaceQueryParam("cursor", "{next}").build(next);
        return "<" + address.getRawPath() + "?" + address.getRawQuery() + ">; rel=\"next\"";
    }
}
