package nl.hulproute.demo;

/**
 * What a part puts into its own tables in demo mode. Called once per database, at the first start,
 * before the pages are served, in the order of Spring's {@code @Order}; never called outside demo
 * mode.
 */
public interface Demovulling {

    /** The name under which it is remembered that this was done. */
    String naam();

    void vul();
}
