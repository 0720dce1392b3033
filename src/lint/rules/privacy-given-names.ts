/**
 * First names that are seldom a place, a month or a word of its own; Grace, Jordan and Grant are left out for that. Many
 * names are not here: what isn't known as a name is left alone. Data only.
 */
import { late } from '../late.ts';

export const givenNames = late(
  (): ReadonlySet<string> =>
    new Set(
      [
        'Aaliyah Aaron Abdul Abdullah Abigail Abraham Adam Adriana Adrian Agnes Ahmad Ahmed Aisha Alan Albert Alberto Alejandra Alejandro Alfonso Alfredo Alice Alicia Alison Allison Álvaro',
        'Amanda Amina Amy Ana Andrea Andres Andrés Andrew Angela Ángela Anita Ann Anna Anne Anthony Antonia Antonio Araceli Armando Arturo Ashley Barbara Beatriz Benjamin Bernice Beth Betty Beverly',
        'Blanca Brandon Brenda Brian Bruce Carla Carlos Carmen Carol Carolina Caroline Catalina Catherine Cecilia César Cesar Charles Cheryl Christina Christine Christopher Claudia Cristina Cynthia',
        'Dana Daniel Daniela Danielle Darnell David Deborah Debra Denise Dennis Derrick Diana Diane Diego Dolores Dominic Donald Donna Dorothy Douglas Eduardo Edward Edwin Elaine Elena Elizabeth Ella Ellen',
        'Emily Emma Enrique Eric Erica Ernesto Esperanza Esther Eugene Eva Evelyn Fatima Fátima Felipe Felix Fernando Fernanda Francisca Francisco Gabriel Gabriela Gary George Gerald Gerardo Gilberto Gladys',
        'Gloria Gregory Guadalupe Guillermo Gustavo Hannah Harold Hassan Hector Héctor Heather Helen Henry Hilda Hugo Ibrahim Ignacio Imani Inés Irene Irma Isaac Isabel Isabella Ismael Ivan Jacob Jacqueline Jaime Jamal',
        'James Jane Janet Janice Jasmine Jason Javier Jeffrey Jennifer Jeremy Jerome Jessica Jesús Jill Joan Joaquín Joel John Jonathan Jorge José Jose Josefina Joseph Joshua Joyce Juan Juana Judith Judy Julia',
        'Julian Julie Julio Karen Karina Karla Katherine Kathleen Keisha Keith Kelly Kenneth Kevin Kimberly Kyle Lakisha Larry Latoya Laura Lauren Leah Leonardo Leticia Lidia Linda Lisa Lois Lorena Lorenzo',
        'Louis Louise Lucas Lucía Lucia Luis Luisa Lupe Lupita Luz Malik Manuel Marcela Marco Marcos Marcus Margaret Margarita Maria María Mariana Marie Marilyn Mario Marisol Marta Martha Martin Martín Mary Mateo Matthew',
        'Maya Megan Melissa Mercedes Michael Michelle Miguel Miriam Mohamed Mohammed Mónica Monica Muhammad Nadia Nancy Natalia Natalie Nathan Nicholas Nicole Nina Noah Nora Norma Octavio Olga Oliver Olivia Omar',
        'Oscar Óscar Pablo Pamela Patricia Patrick Paul Paula Pedro Peter Philip Priya Rachel Rafael Ralph Ramón Ramon Raquel Raúl Raul Raymond Rebeca Rebecca Renee Ricardo Richard Robert Roberta Roberto Rocío',
        'Rodrigo Roger Rogelio Ronald Rosa Rosario Rubén Ruben Russell Ruth Ryan Salvador Samantha Samuel Sandra Sara Sarah Scott Sean Sergio Sharon Shirley Silvia Simone Socorro Sofía Sofia Sonia Sophia Stephanie',
        'Stephen Steven Susan Susana Sylvia Tamara Tanya Teresa Theresa Thomas Timothy Tomás Tonya Tyrone Valeria Vanessa Verónica Veronica Víctor Victor Vicente Walter Wanda Wendy William Ximena Yesenia Yolanda',
        'Yusuf Yvonne Zachary Zoe',
      ].flatMap((line) => line.split(' ')),
    ),
);
