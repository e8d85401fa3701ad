/** Version of the program, as servers and archives are told. */
export const version = '0.1.0';
