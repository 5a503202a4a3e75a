// Measures, in both browsers and under both policies, how long a known screen takes from its document to our first drawing.
