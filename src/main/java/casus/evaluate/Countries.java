package casus.evaluate;

import java.util.Set;

/** Areas too large for "within 30 km" to mean anything; the list of the published scorer. */
final class Countries {

    static final Set<String> NAMES = Set.of("Syria", "Iraq", "Turkey", "Lebanon", "Jordan", "Israel", "Iran", "Russia", "Ukraine", "Yemen",
            "Saudi Arabia", "Mali", "Niger", "Burkina Faso", "Chad", "Cameroon", "Nigeria", "Sudan", "South Sudan", "Libya", "Somalia",
            "Ethiopia", "Kenya", "Egypt", "France", "United States", "Afghanistan", "Pakistan", "Rwanda", "Uganda", "Burundi",
            "Democratic Republic of the Congo", "Central African Republic", "Benin", "Togo", "Ivory Coast", "Ghana", "Qatar",
            "United Arab Emirates", "Belarus", "Germany", "United Kingdom", "China", "Africa", "Europe", "Sahel");

    private Countries() {
    }
}
