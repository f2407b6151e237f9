package nl.hulproute.school.plan;

/** For whom a plan is: one pupil, or several. */
enum Plansoort {
    INDIVIDUEEL,
    GROEP
}
