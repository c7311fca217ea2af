package id.onestop.licensing.web.shared;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** All resources answer below {@code /api}; their classes are found by their {@code @Path}. */
@ApplicationPath("/api")
public class Api extends Application {}
