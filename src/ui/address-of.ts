import { createContext } from 'react'

/** Where the address of a place leads by itself: in a frame a fragment would scroll the page around it. */
export const AddressOf = createContext((href: string): string => href)
